/** Days without a rotation after which a session is over. */
export const SESSION_IDLE_DAYS = 14;
/** Days after which a session is over in any case. */
export const SESSION_ABSOLUTE_DAYS = 30;
