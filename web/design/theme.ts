const KEY = 'alliance.theme';
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** Light or dark as the system has it, unless somebody chose one here. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, theme);
  const root = document.documentElement;
  if (theme === 'system') root.removeAttribute('data-kern-theme');
  else root.setAttribute('data-kern-theme', theme);
  root.style.colorScheme = theme === 'system' ? 'light dark' : theme;
}
