/** Small words within names, which reports of every language write as they are. */
export const englishJoints = "of the for and 's"
export const frenchJoints = "de du des la le les d' l'"
export const arabicArticles = 'al el as ash ar at ul bin ibn'

/** Within the names of people: Spanish, Portuguese, French, Dutch, German and Arabic. */
export const personJoints = 'de la del los da dos y van von der den le du al el bin ben'
