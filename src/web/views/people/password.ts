/** As the server asks it. */
export const PASSWORD_MIN = 12
