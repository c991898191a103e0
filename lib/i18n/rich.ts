// Small formatted texts (stems, options, rationales) as plain JSON, so that islands need neither Markdown nor innerHTML.

/** A run of text: plain, or formatted. Links have their address second. */
export type Inline = string | ['code', string] | ['em', Inline[]] | ['strong', Inline[]] | ['a', string, Inline[]];

/** A block of text: a paragraph, a listing, or a bullet list. */
export type Block = ['p', Inline[]] | ['pre', string] | ['ul', Inline[][]];
