const key = 'playground-theme';

type Theme = 'system' | 'light' | 'dark';

const themes: readonly Theme[] = ['system', 'light', 'dark'];

/** Puts the stored theme on the page; gives its name. */
export function applyTheme(): Theme {
  const stored = localStorage.getItem(key);
  const theme = themes.find((known) => known === stored) ?? 'system';
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  return theme;
}

/** Changes to the next theme and keeps it; gives its name. */
export function nextTheme(): Theme {
  const now = applyTheme();
  localStorage.setItem(key, themes[(themes.indexOf(now) + 1) % themes.length] ?? 'system');
  return applyTheme();
}
