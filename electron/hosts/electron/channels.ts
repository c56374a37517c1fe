/** The two channels between page and desk. The preload and the main process name them from here. */
export const CALL_CHANNEL = 'touchstone:call';
export const EVENT_CHANNEL = 'touchstone:event';
