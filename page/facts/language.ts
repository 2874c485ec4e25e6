import type { Declared } from './declared';

/** The page's own word on its language as a BCP 47 tag ("en-GB"); null where it says none or nonsense. */
export function languageOf(declared: Declared): string | null {
  const said =
    declared.language ??
    declared.metas.get('content-language') ??
    declared.metas.get('og:locale') ??
    '';
  const tag = said.split(',')[0]?.trim().replace(/_/g, '-') ?? '';
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
