/** What an id, a slug or a folder is made of: lower-case letters, digits and hyphens between them. */
export const namePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
