// The names that both ends know a message, a port or a stored value by. Apart from the checks of the far end, which no
// page needs.
export const PANEL_PORT = 'panel';
export const PING = 'panel:ping';
export const PART = 'page:part';
export const WRONG_CLAIMS = 'wrong';
