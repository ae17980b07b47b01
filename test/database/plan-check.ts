import type pg from 'pg';

/** One node of a plan, as EXPLAIN tells it. */
interface Node {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}

/** A statement as the application sent it, and the request for which. */
export interface Heard {
  readonly request: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What an alliance has few of, however long it exists. */
const FEW = ['alliance', 'sector', 'steering_group', 'api_key', 'own_field', 'mail_template'];
/** At size M a table of so few rows is read whole with good reason; then it counts whether an index could serve. */
const SMALL = 5_000;

/** Looks at how PostgreSQL would go about statements, on a connection of its own. */
export class PlanCheck {
  private constructor(
    private readonly client: pg.Client,
    private readonly rows: ReadonlyMap<string, number>,
  ) {}

  static async on(client: pg.Client): Promise<PlanCheck> {
    // As the application's connections have it (open-database.ts).
    await client.query('SET plan_cache_mode = force_generic_plan');
    const { rows } = await client.query<{ name: string; rows: number }>(
      `SELECT relname AS name, reltuples::int AS rows FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    return new PlanCheck(client, new Map(rows.map(({ name, rows }) => [name, rows])));
  }

  /** The tables that grow and would be read from one end to the other. */
  async readWhole(statement: Heard): Promise<string[]> {
    const whole = wholeIn(await this.explain(statement, ''));
    const small = whole.filter((table) => (this.rows.get(table) ?? 0) < SMALL);
    if (small.length === 0) return whole;
    await this.client.query('SET enable_seqscan = off');
    const still = wholeIn(await this.explain(statement, ''));
    await this.client.query('RESET enable_seqscan');
    return whole.filter((table) => !small.includes(table) || still.includes(table));
  }

  /** How many rows the busiest part of the plan really reads of a table that grows. */
  async rowsRead(statement: Heard): Promise<number> {
    const scans = nodesIn(await this.explain(statement, 'ANALYZE, TIMING OFF,')).filter(isOfGrowing);
    return Math.max(
      0,
      ...scans.map(
        (node) =>
          (node['Actual Loops'] ?? 0) *
          ((node['Actual Rows'] ?? 0) +
            (node['Rows Removed by Filter'] ?? 0) +
            (node['Rows Removed by Index Recheck'] ?? 0)),
      ),
    );
  }

  private async explain({ text, values }: Heard, options: string): Promise<Node> {
    await this.client.query(`PREPARE looked_at AS ${text}`);
    try {
      const given = values.length > 0 ? `(${values.map((value) => this.literal(value)).join(', ')})` : '';
      const { rows } = await this.client.query<{ 'QUERY PLAN': [{ Plan: Node }] }>(
        `EXPLAIN (${options} FORMAT JSON) EXECUTE looked_at${given}`,
      );
      return rows[0]!['QUERY PLAN'][0].Plan;
    } finally {
      await this.client.query('DEALLOCATE looked_at');
    }
  }

  /** A value as a literal of whatever type its placeholder has. */
  private literal(value: unknown): string {
    if (value === null || value === undefined) return 'NULL';
    if (value instanceof Date) return `'${value.toISOString()}'`;
    if (typeof value === 'string') return this.client.escapeLiteral(value);
    if (!Array.isArray(value)) return this.client.escapeLiteral(JSON.stringify(value));
    const elements = value.map((element) => JSON.stringify(String(element)));
    return this.client.escapeLiteral(`{${elements.join(',')}}`);
  }
}

function nodesIn(node: Node): Node[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesIn)];
}

function isOfGrowing({ 'Relation Name': table }: Node): boolean {
  return table !== undefined && !FEW.includes(table);
}

function wholeIn(plan: Node): string[] {
  const scans = nodesIn(plan).filter((node) => node['Node Type'] === 'Seq Scan' && isOfGrowing(node));
  return [...new Set(scans.map((node) => node['Relation Name'] ?? ''))];
}
