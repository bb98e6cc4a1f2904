/** Where an article lies in a published site, from its base. */
export const articleFile = (id: string): string => `articles/${id}.json`;
