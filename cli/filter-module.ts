import type { BuiltFilter } from '../engine/spot/build-filter';

/**
 * A filter of one story as the source of a module (`ids`, `gate`, `data`) for the always-on script, whose size is what every
 * page pays: the terms alone, in base 64, and the few words that lay them out again when the script starts.
 */
export function filterModule({ ids, data, gate }: BuiltFilter): string {
  const mask = data[0] ?? 0;
  const first = mask + 3;
  const terms = data.filter((_, at) => at >= first && (at - first) % 2 === 0);
  const stories = data.filter((_, at) => at >= first && (at - first) % 2 === 1);
  const names = `export const ids=${JSON.stringify(ids)},gate=${JSON.stringify(gate)};`;
  if (stories.some((story) => story > 0)) return `${names}export const data=${unpack(data)};`;
  return (
    `${names}const terms=${unpack(terms)};` +
    `export const data=new Uint32Array(${data.length}).fill(${data.length},1,${first});data[0]=${mask};let next=0;` +
    `terms.forEach((term,at)=>{at=at*2+${first};for(;next<=(term>>>3&${mask});)data[++next]=at;data[at]=term});`
  );
}

function unpack(words: Uint32Array): string {
  const packed = Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString('base64');
  return `new Uint32Array(Uint8Array.from(atob(${JSON.stringify(packed)}),c=>c.charCodeAt()).buffer)`;
}
