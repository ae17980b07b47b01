import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Alert } from '../design/Alert.js';
import { Button } from '../design/Button.js';
import { Loaded } from '../design/Problem.js';
import { useTexts } from '../texts/texts.js';
import { ApprovalDialog } from './ApprovalDialog.js';
import { ApprovalOutcome } from './ApprovalOutcome.js';
import { approvalTexts } from './approval.texts.js';
import { Blockers } from './Blockers.js';
import { previewQuery } from './queries.js';
import { useReading } from './reading.js';

/** Whether the minutes can be approved, and what that would do. */
export function ApprovalTab({ target }: { target: string | undefined }) {
  const texts = useTexts(approvalTexts);
  const { minutes } = useReading();
  const preview = useQuery(previewQuery(minutes.id, target));
  const [asks, setAsks] = useState(false);
  const mayApprove = minutes.openSteps.includes('approval');
  return (
    <Loaded query={preview} rows={8}>
      {(found) => (
        <div className="stack minutes-approval">
          {found.canBeApproved ? (
            <Alert mood="success" title={texts.free}>
              <p>{mayApprove ? texts.freeDetail : texts.freeNotYours}</p>
              {mayApprove && (
                <Button look="primary" onClick={() => setAsks(true)}>
                  {texts.approve}
                </Button>
              )}
            </Alert>
          ) : (
            <Blockers blockers={found.blockers} />
          )}
          <ApprovalOutcome preview={found} target={target} />
          {asks && <ApprovalDialog preview={found} onClose={() => setAsks(false)} />}
        </div>
      )}
    </Loaded>
  );
}
