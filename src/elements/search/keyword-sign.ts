/** The word after which only the keywords of a page follow in the index: found by, and never shown. */
export const keywordSign = '⁂';
