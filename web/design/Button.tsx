import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Icon, type IconName } from './Icon.js';
import { useTexts } from '../texts/texts.js';
import { buttonTexts } from './button.texts.js';

type Look = 'primary' | 'secondary' | 'tertiary';

interface Shown {
  look?: Look;
  icon?: IconName;
  /** Only the icon is shown; the text is its name. */
  iconOnly?: boolean;
  small?: boolean;
  children: ReactNode;
}

function classes({ look = 'secondary', small = false }: Pick<Shown, 'look' | 'small'>): string {
  return `kern-btn kern-btn--${look}${small ? ' kern-btn--x-small' : ''}`;
}

function Inside({ icon, iconOnly = false, children }: Shown) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span className={iconOnly ? 'kern-label kern-sr-only' : 'kern-label'}>{children}</span>
    </>
  );
}

/** A button. While it is `busy` it says so and takes no further press, without losing focus. */
export function Button({
  look,
  icon,
  iconOnly,
  small,
  busy = false,
  type = 'button',
  onClick,
  children,
  ...others
}: Shown & { busy?: boolean; ref?: Ref<HTMLButtonElement> } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    'className'
  >) {
  const texts = useTexts(buttonTexts);
  return (
    <button
      {...others}
      type={type}
      className={classes({ look, small })}
      title={iconOnly && typeof children === 'string' ? children : others.title}
      aria-disabled={busy || others['aria-disabled'] === true || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <Inside icon={icon} iconOnly={iconOnly}>
        {children}
      </Inside>
      {busy && <span className="kern-sr-only">{texts.busy}</span>}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({ to, look, icon, iconOnly, small, children }: Shown & { to: LinkProps }) {
  return (
    <Link {...to} className={classes({ look, small })}>
      <Inside icon={icon} iconOnly={iconOnly}>
        {children}
      </Inside>
    </Link>
  );
}
