/** Google's and Microsoft's programs for forms write these columns before the questions, in the language of whoever made the form. */
const GOOGLE = /^(?:timestamp|horodateur|marca temporal)$/;
const MICROSOFT =
  /^(?:completion time|heure de fin|hora de finalizacion|last modified time|heure de la derniere modification|hora de la ultima modificacion)$/;
const WHO =
  /^(?:e ?mail(?: address)?|username|user name|score|name|nom(?: d utilisateur)?|nombre(?: de usuario)?|adresse (?:e ?mail|de messagerie)|courriel|(?:direccion de )?correo(?: electronico)?|puntuacion|note|language|langue|idioma)$/;

/**
 * Columns that are of whoever filled in a form, and not of the service: Google's "Email Address" after "Timestamp", Microsoft's
 * "Email" and "Name" after "Completion time".
 * @param headers folded
 */
export function submitterColumns(headers: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  const begins = headers.findIndex(
    (header, at) => MICROSOFT.test(header) || (at === 0 && GOOGLE.test(header)),
  );
  if (begins < 0) return found;
  const seen = new Set<string>();
  for (let at = begins + 1; at < headers.length; at += 1) {
    const header = headers[at] ?? '';
    if (MICROSOFT.test(header)) continue;
    // The questions begin, or one of them has the same name.
    if (!WHO.test(header) || seen.has(header)) break;
    seen.add(header);
    found.add(at);
  }
  return found;
}
