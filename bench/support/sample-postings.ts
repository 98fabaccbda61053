/** Invented postings of usual length and form. */
export const samplePostings = [
  {
    employer: 'Harrow & Pike', title: 'Senior Platform Engineer',
    description: `Harrow & Pike moves parcels for nine hundred shops.\n\n## What you will do\n${'- Run and improve our Kubernetes clusters in two regions with a team of six\n- Build pipelines that ship forty times a day\n- Answer for service level objectives together with product teams\n'.repeat(2)}\n## Requirements\n- Five years with Kubernetes and Terraform in production\n- Go or Python, and PostgreSQL databases\n- Experience with Prometheus and Grafana\n- German or English, fluent\n\nNice to have: Rust, Kafka, a driving licence\n\nWe offer thirty days off, a pension and a quiet office in Berlin.`,
  },
  {
    employer: 'Old Harbour Offices', title: 'Office Manager',
    description: '## Your tasks\n- Keep fourteen offices supplied\n- First contact for staff and visitors\n- Prepare offers and files, on time and complete\n\n## You bring\n- Excel and Word, well used\n- Experience with staffing and files\n- A calm manner\n\nWe reply within a week.',
  },
  {
    employer: 'Büro für Flüsse', title: 'Softwareentwicklerin (m/w/d)',
    description: '## Aufgaben\n- Dienste in Go und C++ betreiben\n- Datenbanken mit PostgreSQL pflegen\n\n## Profil\n- Erfahrung mit Kubernetes und Terraform\n- Deutsch und Englisch\n- Freude an guten Werkzeugen\n\nWir freuen uns auf Ihre Bewerbung.',
  },
] as const;
