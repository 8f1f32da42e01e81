/** The number to call in an emergency, as the owner has set it for the region; 112 where nothing is set. */
export const emergencyNumber = process.env.NEXT_PUBLIC_EMERGENCY_NUMBER ?? "112";
