/** A coach for adults: a younger person is told so. [J] */
const adultYears = 18;

export const isMinor = (years: number | null): boolean => years !== null && years < adultYears;
