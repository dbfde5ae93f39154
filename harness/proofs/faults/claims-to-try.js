'use strict';

/**
 * Few of the claims that a rule notices a fault, so that each rule and each fault is in one of them at least. The rules take turns:
 * each takes that of its faults which was taken least so far.
 *
 * @param {{rule: object, fault: string}[]} claims
 * @returns {{rule: object, fault: string}[]}
 */
function fewest(claims) {
  const taken = new Map();
  const timesTaken = ({ fault }) => taken.get(fault) ?? 0;
  const take = (claim) => {
    taken.set(claim.fault, timesTaken(claim) + 1);
    return claim;
  };
  const chosen = [...new Set(claims.map(({ rule }) => rule))].map((rule) =>
    take(
      claims
        .filter((claim) => claim.rule === rule)
        .reduce((best, claim) => (timesTaken(claim) < timesTaken(best) ? claim : best)),
    ),
  );
  const rest = claims.filter((claim) => timesTaken(claim) === 0 && take(claim));
  return [...chosen, ...rest];
}

module.exports = { fewest };
