/** Whether a text is ASCII, which most are, and which is much faster to look at: expressions with Unicode classes are dear to compile and to run. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uffff]/.test(text)
}
