/** The bundled stories as the always-on script looks them up; made by the build (wxt.config.ts). */
declare module 'virtual:spot-filter' {
  export const ids: readonly string[];
  export const gate: string | undefined;
  export const data: Uint32Array;
}
