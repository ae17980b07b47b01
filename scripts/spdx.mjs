// Licence expressions of SPDX: "(MIT OR Apache-2.0) AND OFL-1.1".

/**
 * Whether the expression leaves a choice in which every licence is allowed.
 * @param {string} expression
 * @param {(licence: string) => boolean} allows
 * @throws where it is none
 */
export function isAllowed(expression, allows) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const result = either();
  if (tokens.length > 0) throw new Error(`not an expression of licences: ${expression}`);
  return result;

  function either() {
    let one = all();
    while (take('OR')) one = all() || one;
    return one;
  }
  function all() {
    let every = single();
    while (take('AND')) every = single() && every;
    return every;
  }
  function single() {
    if (take('(')) {
      const inside = either();
      if (!take(')')) throw new Error(`not an expression of licences: ${expression}`);
      return inside;
    }
    const licence = tokens.shift();
    if (licence === undefined || !/^[\w.+-]+$/.test(licence) || /^(AND|OR|WITH)$/.test(licence))
      throw new Error(`not an expression of licences: ${expression}`);
    // An exception makes another licence of it, to be allowed by itself.
    return allows(take('WITH') ? `${licence} WITH ${tokens.shift()}` : licence);
  }
  function take(token) {
    if (tokens[0] !== token) return false;
    tokens.shift();
    return true;
  }
}
