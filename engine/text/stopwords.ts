/** Function words of English: closed classes, and the verbs that only carry them. Negations are not among them. */
const WORDS = new Set(
  `a an the this that these those some any each every such same other another both either all
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs himself herself itself themselves myself
who whom whose which what where when why how there here
of in on at by for with from to into onto upon about over under above below between among through during before after since until till
against within along across behind beyond near toward towards off out up down as than like per via amid
and or but nor so yet if then because while although though unless whether however also too
is am are was were be been being have has had having do does did doing done will would shall should can could may might must
said say says just even still very more most much many only again once further ever own s d t ll re ve m mr mrs ms dr`.split(
    /\s+/,
  ),
);

/** Whether a folded word is a function word. */
export function isStopword(norm: string): boolean {
  return WORDS.has(norm);
}
