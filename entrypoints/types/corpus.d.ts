/** The bundled stories with their digests (`DigestedStory[]`) as JSON; made by the build (wxt.config.ts). Text, so that a wake without a comparison reads none of it. */
declare module 'virtual:corpus' {
  export const corpus: string;
}
