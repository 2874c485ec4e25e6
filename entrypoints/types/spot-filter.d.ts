/** The bundled stories as the always-on script looks them up; made by the build (wxt.config.ts). */
declare module 'virtual:spot-filter' {
  export const ids: string;
  export const data: Uint32Array;
}
