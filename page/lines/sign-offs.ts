import type { LinePass } from './line-pass';

const ANYWHERE =
  /(contributed (reporting )?to this (report|article|story|post)\b|\ball rights reserved\b|^\W*(additional )?(reporting|editing|writing|compiled|production) by\b|^\W*this (story|article|post|piece|report) (was|has been|is|originally|first) (originally |first |last |being )?(updated|published|corrected|produced|generated|appeared|edited|translated|part of|reprinted|syndicated)|^\W*(originally|first) (published|appeared) (on|in|at)|may not be (published|reproduced|republished)|^\W*our standards:|^\W*a version of this (article|story|column) )/i;
const BIOGRAPHY =
  /^\p{Lu}[\p{L}.'’-]+( \p{Lu}[\p{L}.'’-]+){1,3}(,? \d\d,)? (is|was|covers|writes|reports|has (been|covered|written))\b.{0,120}\b(reporter|editor|correspondent|writer|journalist|columnist|contributor|producer|freelancer?|staff|newsroom|covering|author of|(politics|at|for) (for )?(the )?\p{Lu})/u;
/** Biographies stand at the very end. */
const END = 6;

/** What follows the last sentence: contributors, copyright, the writer's biography. */
export const signOffs: LinePass = {
  name: 'sign-offs',
  why: 'about the article, not the news',
  drops({ text }, index, all) {
    if (text.length < 400 && ANYWHERE.test(text)) return true;
    return all.length > 5 && index >= all.length - END && text.length < 400 && BIOGRAPHY.test(text);
  },
};
