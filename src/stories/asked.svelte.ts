/** The story that a reader has just asked for in the menu: once its panel is there, it takes the focus and is spoken. */
export const asked: { story: string | null } = $state({ story: null });
