import type { ReactNode } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';

/** A link to a page of another feature, by its address: nobody imports a sibling, nor waits for its routes. */
export function PathLink({ path, children }: { path: string; children: ReactNode }) {
  return (
    <Link to={path as LinkProps['to']} className="kern-link">
      {children}
    </Link>
  );
}
