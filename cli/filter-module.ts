import type { BuiltFilter } from '../engine/spot/build-filter';

/**
 * A filter as the source of a module (`filter`) for the always-on script, whose size is what every page pays: the terms of
 * one story alone, in base 64, and the few words that lay them out when a page has come through the gate.
 */
export function filterModule({ data, gate }: BuiltFilter): string {
  const mask = data[0] ?? 0;
  const first = mask + 3;
  const terms = data.filter((_, at) => at >= first && (at - first) % 2 === 0);
  const stories = data.filter((_, at) => at >= first && (at - first) % 2 === 1);
  const table = stories.some((story) => story > 0)
    ? `return ${unpack(data)}`
    : `let next=0,all=new Uint32Array(${data.length}).fill(${data.length},1,${first});all[0]=${mask};` +
      `${unpack(terms)}.forEach((term,at)=>{at=at*2+${first};for(;next<=(term>>>3&${mask});)all[++next]=at;all[at]=term});return all`;
  return `export const filter={gate:${JSON.stringify(gate)},get data(){${table}}};`;
}

function unpack(words: Uint32Array): string {
  const packed = Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString('base64');
  return `new Uint32Array(Uint8Array.from(atob(${JSON.stringify(packed)}),c=>c.charCodeAt()).buffer)`;
}
