import { useRef, useState } from 'react';
import { useOnce } from '../api/once.js';
import { Button, ButtonLink } from '../design/Button.js';
import type { First } from '../design/Involvement.js';
import type { AtHand } from '../design/leaving/HandOverChoices.js';
import { LeaveDialog } from '../design/leaving/LeaveDialog.js';
import { notify } from '../design/Notices.js';
import { Problem } from '../design/Problem.js';
import { Term } from '../design/Term.js';
import { useTexts } from '../texts/texts.js';
import { ActivateMembership } from './MembershipDialogs.js';
import { MembershipStatus } from './MembershipStatus.js';
import { membershipsTexts } from './memberships.texts.js';
import type { Membership, Organisation } from './queries.js';
import { type MembershipStep, useMembershipSteps } from './useMembershipSteps.js';

/** The membership with the steps that are open, and those before it. */
export function Memberships({
  organisation,
  memberships,
  overview,
}: {
  organisation: Organisation;
  memberships: First<Membership>;
  /** What hangs on it, to call it by its name. */
  overview: AtHand;
}) {
  const texts = useTexts(membershipsTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asks, setAsks] = useState<{ step: 'activation' | 'ending'; of: Membership } | null>(null);
  const once = useOnce();
  const { step, open } = useMembershipSteps(organisation.id);
  // The button that was pressed is gone: the work goes on at the heading.
  const done = (text: string, undo?: () => void) => {
    heading.current?.focus();
    notify(text, undo);
  };
  const take = (of: Pick<Membership, 'id' | 'version'>, next: MembershipStep, withUndo = true) =>
    step.mutate(
      { of, step: next },
      {
        onSuccess: (now) => {
          const back: MembershipStep =
            next.step === 'suspension' ? { step: 'activation', body: {} } : { step: 'suspension' };
          done(
            next.step === 'suspension' ? texts.suspended : texts.activated,
            withUndo ? () => take(now, back, false) : undefined,
          );
        },
      },
    );
  const press = (of: Membership, name: string) => {
    if (name === 'suspension') take(of, { step: 'suspension' });
    else if (name === 'activation' && of.joinedOn !== null) take(of, { step: 'activation', body: {} });
    else if (name === 'activation' || name === 'ending') setAsks({ step: name, of });
  };
  const nameOf = (of: Membership, name: string) =>
    name === 'activation' && of.joinedOn !== null
      ? texts.steps.reactivation
      : texts.steps[name as 'activation' | 'suspension' | 'ending'];
  const mayOpen = organisation.changeable?.includes('memberships') === true;
  const error = step.error ?? open.error;
  return (
    <section>
      <div className="section-head">
        <h2 className="kern-heading-medium" tabIndex={-1} ref={heading}>
          {texts.title}
        </h2>
        {memberships.total > 0 && (
          <ButtonLink
            small
            look="tertiary"
            to={{ to: '/organisations/$id/membership', params: { id: organisation.id } }}
          >
            {texts.glance}
          </ButtonLink>
        )}
        {mayOpen && (
          <Button
            small
            icon="add"
            busy={open.isPending}
            onClick={() =>
              open.mutate(once.key, {
                onError: once.over,
                onSuccess: () => {
                  once.over();
                  done(texts.opened);
                },
              })
            }
          >
            {texts.open}
          </Button>
        )}
      </div>
      {asks === null && error !== null && <Problem error={error} />}
      {memberships.data.length === 0 && <p className="muted">{texts.none}</p>}
      <ul className="plain lines-list">
        {memberships.data.map((membership) => (
          <li key={membership.id} className="stack membership">
            <p className="row">
              <MembershipStatus state={membership.state} />
              {(membership.joinedOn !== null || membership.endedOn !== null) && (
                <Term start={membership.joinedOn} end={membership.endedOn} />
              )}
            </p>
            {membership.endReason !== null && <p className="muted">{membership.endReason}</p>}
            {membership.openSteps.length > 0 && (
              <p className="row">
                {membership.openSteps.map((name) => (
                  <Button
                    key={name}
                    small
                    busy={step.isPending && step.variables.step.step === name}
                    onClick={() => press(membership, name)}
                  >
                    {nameOf(membership, name)}
                  </Button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
      {asks?.step === 'activation' && (
        <ActivateMembership
          error={step.error}
          isBusy={step.isPending}
          onClose={() => setAsks(null)}
          onSend={(body) =>
            step.mutate(
              { of: asks.of, step: { step: 'activation', body } },
              {
                onSuccess: () => {
                  setAsks(null);
                  notify(texts.activated);
                },
              },
            )
          }
        />
      )}
      {asks?.step === 'ending' && (
        <LeaveDialog
          title={texts.end}
          detail={texts.endDetail}
          endField="endedOn"
          asksReason
          atHand={overview}
          mayHandOver
          send={({ end, reason, handOver }) =>
            step.mutateAsync({
              of: asks.of,
              step: {
                step: 'ending',
                body: { endedOn: end, endReason: reason, ...(handOver && { handOver }) },
              },
            })
          }
          onClose={() => setAsks(null)}
          onDone={() => {
            setAsks(null);
            notify(texts.ended);
          }}
        />
      )}
    </section>
  );
}
