/** What a page says of itself to machines. A data block: it runs nothing, and `<` cannot end it. */
export function StructuredData({ data }: { data: object }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...data });
  return (
    <script
      type="application/ld+json"
      // oxlint-disable-next-line react/no-danger -- text in a script would arrive escaped, and be no JSON
      dangerouslySetInnerHTML={{ __html: json.replaceAll("<", String.raw`\u003c`) }}
    />
  );
}
