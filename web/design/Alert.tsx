import type { ReactNode, Ref } from 'react';
import { Icon } from './Icon.js';

/** Something to know before going on; `danger` is read out at once. */
export function Alert({
  mood = 'info',
  title,
  children,
  ref,
}: {
  mood?: 'info' | 'success' | 'warning' | 'danger';
  title: string;
  children?: ReactNode;
  ref?: Ref<HTMLDivElement>;
}) {
  return (
    <div
      className={`kern-alert kern-alert--${mood}`}
      role={mood === 'danger' ? 'alert' : 'status'}
      ref={ref}
      tabIndex={-1}
    >
      <div className="kern-alert__header">
        <Icon name={mood} />
        <span className="kern-title">{title}</span>
      </div>
      {children !== undefined && <div className="kern-alert__body">{children}</div>}
    </div>
  );
}
