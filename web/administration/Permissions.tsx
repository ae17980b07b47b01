import { Checkbox } from '../design/Field.js';
import { useFaults } from '../design/Form.js';
import { useTexts } from '../texts/texts.js';
import { groupsOf, type KeyPermission, permissionTexts } from './permission.texts.js';

/** What a key may do, by what it is about. What the API has against one stands below it. */
export function Permissions({
  legend,
  chosen,
  onChange,
}: {
  legend: string;
  chosen: readonly KeyPermission[];
  onChange: (chosen: readonly KeyPermission[]) => void;
}) {
  const faults = useFaults();
  const fault = faults.of('permissions');
  return (
    <fieldset className="permission-set" id={faults.idOf('permissions')}>
      <legend className="kern-label">{legend}</legend>
      {fault !== null && <p className="kern-error">{fault}</p>}
      <div className="permissions">
        {groupsOf(useTexts(permissionTexts)).map((group) => (
          <div key={group.name} role="group" aria-label={group.name} className="permission-group">
            <p className="kern-label" aria-hidden="true">
              {group.name}
            </p>
            {group.permissions.map(({ code, what }) => (
              <Permission
                key={code}
                code={code}
                what={what}
                place={chosen.indexOf(code)}
                onChange={(isChosen) =>
                  onChange(isChosen ? [...chosen, code] : chosen.filter((each) => each !== code))
                }
              />
            ))}
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Permission({
  code,
  what,
  place,
  onChange,
}: {
  code: KeyPermission;
  what: string;
  /** Among what is sent, by which the API names it; -1 where it is not chosen. */
  place: number;
  onChange: (isChosen: boolean) => void;
}) {
  const faults = useFaults();
  const name = `permissions/${place}`;
  const fault = place < 0 ? null : faults.of(name);
  return (
    <>
      <Checkbox name={place < 0 ? code : name} label={what} checked={place >= 0} onChange={onChange} />
      {fault !== null && <p className="kern-error">{fault}</p>}
    </>
  );
}
