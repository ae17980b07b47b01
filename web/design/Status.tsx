import { type IconName, Icon } from './Icon.js';

export type Mood = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const icons: Record<Mood, IconName | null> = {
  neutral: null,
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'danger',
};

/** A state: a word, and a shape beside its colour. */
export function Status({ mood = 'neutral', children }: { mood?: Mood; children: string }) {
  const icon = icons[mood];
  return (
    <span className={`kern-badge kern-badge--small${mood === 'neutral' ? '' : ` kern-badge--${mood}`}`}>
      {icon !== null && <Icon name={icon} />}
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
