export function isAllowed(expression: string, allows: (licence: string) => boolean): boolean;
