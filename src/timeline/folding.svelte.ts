/** Where the timeline folds to one line: whether the reader has unfolded it. It stays so while the page is open. */
export const folding = $state({ isUnfolded: false });
