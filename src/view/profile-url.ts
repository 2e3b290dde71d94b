const profile = /^https:\/\/(?:www\.)?linkedin\.com\/in\/(?!(?:\.|%2e){1,2}\/?$)[^\s/?#\\]+\/?$/i;

/** The address as Connections.csv has it, where it is a LinkedIn profile's and nothing else; only then is it a link. */
export const profileUrl = (url: string): string | undefined => (profile.test(url) ? url : undefined);
