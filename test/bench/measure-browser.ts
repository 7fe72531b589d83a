export async function browserTable(_rounds: number): Promise<string> {
  return '';
}
