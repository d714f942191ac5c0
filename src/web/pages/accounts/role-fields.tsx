import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { STAFF_ROLES } from '#api/accounts/contract.ts';
import { ROLE_DOES, ROLE_WORDS } from '../../parts/account/role-words.ts';

export type StaffRole = (typeof STAFF_ROLES)[number];
type Values = { readonly roles: readonly StaffRole[]; readonly reviewer: string };
type Props = {
  readonly values: Values;
  readonly errors: Readonly<Record<string, string>>;
  /** Registered reviewers without an account. */
  readonly freeReviewers: readonly string[];
  readonly change: (changed: Partial<Values>) => void;
};

/** Roles of somebody of the staff; of a reviewer, which one it is. */
export function RoleFields({ values, errors, freeReviewers, change }: Props) {
  const reviewerId = useId();
  const tick = (role: StaffRole, isChecked: boolean) =>
    change({ roles: STAFF_ROLES.filter(each => (each === role ? isChecked : values.roles.includes(each))) });
  return (
    <>
      <fieldset className="ticks">
        <legend>Roles</legend>
        {errors['roles'] === undefined ? null : <p className="field-error">{errors['roles']}</p>}
        {STAFF_ROLES.map(role => (
          <label key={role} className="tick">
            <input
              type="checkbox"
              name="roles"
              checked={values.roles.includes(role)}
              onChange={({ target }) => tick(role, target.checked)}
            />
            <span>
              {ROLE_WORDS[role]}
              <span className="tick-hint">{ROLE_DOES[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {values.roles.includes('reviewer') ? (
        <div className="field">
          <label htmlFor={reviewerId}>Which registered reviewer</label>
          {errors['reviewer'] === undefined ? null : <p className="field-error">{errors['reviewer']}</p>}
          {freeReviewers.length === 0 ? (
            <p className="quiet">
              Every registered reviewer has an account. <Link to="/reviewers">Register the reviewer</Link> first.
            </p>
          ) : (
            <select
              id={reviewerId}
              name="reviewer"
              value={values.reviewer}
              aria-invalid={errors['reviewer'] !== undefined}
              onChange={({ target }) => change({ reviewer: target.value })}
            >
              <option value="">Choose</option>
              {freeReviewers.map(id => (
                <option key={id}>{id}</option>
              ))}
            </select>
          )}
        </div>
      ) : null}
    </>
  );
}
