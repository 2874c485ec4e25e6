/** The bundled stories as the always-on script looks them up; made by the build (wxt.config.ts). */
declare module 'virtual:spot-filter' {
  /** `data` is laid out each time that it is asked for. */
  export const filter: { readonly gate: string | undefined; readonly data: Uint32Array };
}
