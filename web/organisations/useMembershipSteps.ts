import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch, onlyOnce, type Schema } from '../api/client.js';
import type { Membership } from './queries.js';

/** A step of a membership, as its route is called, with what it is told. */
export type MembershipStep =
  | { step: 'activation'; body: Schema<'ActivationRequest'> }
  | { step: 'suspension' }
  | { step: 'ending'; body: Schema<'EndMembershipRequest'> };

type Taken = Schema<'MembershipResponse'>;

function take({ id, version }: Pick<Membership, 'id' | 'version'>, step: MembershipStep): Promise<Taken> {
  const params = { path: { id }, header: ifMatch({ version }) };
  switch (step.step) {
    case 'activation':
      return answer(api.POST('/api/v1/memberships/{id}/activation', { params, body: step.body }));
    case 'suspension':
      return answer(api.POST('/api/v1/memberships/{id}/suspension', { params }));
    case 'ending':
      return answer(api.POST('/api/v1/memberships/{id}/ending', { params, body: step.body }));
  }
}

/** Opens a membership and takes its steps; afterwards everything that speaks of the organisation is asked for anew. */
export function useMembershipSteps(organisationId: string) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: ['organisations'] });
  const step = useMutation({
    mutationFn: ({ of, step }: { of: Pick<Membership, 'id' | 'version'>; step: MembershipStep }) =>
      take(of, step),
    onSuccess,
  });
  const open = useMutation({
    mutationFn: (key: string) =>
      answer(
        api.POST('/api/v1/organisations/{id}/memberships', {
          params: { path: { id: organisationId }, header: onlyOnce(key) },
        }),
      ),
    onSuccess,
  });
  return { step, open };
}
