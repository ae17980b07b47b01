import type { ReactNode } from 'react';
import { type Permission, useMay } from '../api/me.js';
import { Page } from './Page.js';
import { Gone } from './Problem.js';

/** A page for whoever has a permission somewhere; others ask the API nothing, and read that it is not for them. */
export function OnlyWith({
  permission,
  title,
  children,
}: {
  permission: Permission;
  title: string;
  children: ReactNode;
}) {
  if (useMay().somewhere(permission)) return children;
  return (
    <Page title={title}>
      <Gone />
    </Page>
  );
}
