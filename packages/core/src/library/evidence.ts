import type { Evidence } from "../exercise/exercise.ts";

/** What the exercises lean on. A source is listed whether or not it speaks for the exercise. */
export const evidence: readonly Evidence[] = [
  {
    id: "bartsch2021",
    citation:
      "Bartsch et al. 2021, Delphi consensus on foam-rolling contraindications and cautions",
    url: "https://doi.org/10.3390/jcm10225360",
  },
  {
    id: "behm2020",
    citation:
      "Foam-rolling dose 1–3 sets of 30–120 s, as stated (ref. 3, believed to be Behm et al. 2020) in the review PMC8998857",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC8998857",
  },
  {
    id: "wiewelhove2019",
    citation: "Wiewelhove et al. 2019 meta-analysis of foam rolling",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC6465761",
  },
  {
    id: "konrad2022train",
    citation: "Konrad et al. 2022, foam-rolling training and ROM meta-analysis",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC9474417/",
  },
  {
    id: "cheatham2020",
    citation: "Cheatham & Stull 2020, 2-minute prescribed rolling and knee ROM",
    url: "https://doi.org/10.1123/jsr.2018-0261",
  },
  {
    id: "pepper2021",
    citation: "Pepper et al. 2021 RCT: rolling and stretching did not change ITB stiffness",
    url: "https://experts.unthsc.edu/en/publications/the-immediate-effects-of-foam-rolling-and-stretching-on-iliotibia",
  },
  {
    id: "damico2019",
    citation: "D'Amico et al., ITB rolling time course (gone by 10 min)",
    url: "https://ichgcp.net/de/clinical-trials-registry/publications/252491-time-course-of-acute-hip-adduction-range-of-motion-changes-following-foam-rolling",
  },
  {
    id: "couture2015",
    citation: "Couture et al. 2015: up to 2 min hamstring rolling, no ROM change",
    url: "https://benthamopen.com/FULLTEXT/TOORTHJ-9-450",
  },
  {
    id: "gonzalez2024",
    citation:
      "Gonzalez-de-la-Flor et al. 2024: posterior-tilt half-kneeling stretch vs plain stretch",
    url: "https://doi.org/10.1186/s12891-024-07988-9",
  },
  {
    id: "behm2016",
    citation: "Behm et al. 2016 systematic review of stretching",
    url: "https://cdnsciencepub.com/doi/10.1139/apnm-2015-0235",
  },
  {
    id: "roach2015",
    citation: "Roach et al. 2015: hip extension 6.8 deg (controls) vs -4.2 deg (NSCLBP)",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4325283",
  },
  {
    id: "avman2019",
    citation: "Systematic review: hip ROM and NSLBP, very low quality; only IR associated",
    url: "https://discovery.researcher.life/article/is-there-an-association-between-hip-range-of-motion-and-nonspecific-low-back-pain-a-systematic-review/593b443092623a368bdfdecfdb02909f",
  },
  {
    id: "parr2017",
    citation: "Parr et al. 2017: gluteal activation warm-up",
    url: "http://bmjopensem.bmj.com/cgi/doi/10.1136/bmjsem-2017-000245",
  },
  {
    id: "laird2014",
    citation: "Laird et al. 2014: no group difference in lordosis or standing pelvic tilt",
    url: "https://pmc.ncbi.nlm.nih.gov/articles/PMC4096432",
  },
  {
    id: "dejesus2020",
    citation: "de Jesus et al. 2020: hip strengthening added to LBP rehab",
    url: "https://doi.org/10.1177/0269215520941914",
  },
  {
    id: "schellenberg2007",
    citation: "Schellenberg et al. 2007: prone and supine bridge norms",
    url: "https://www.ncbi.nlm.nih.gov/pubmed/17303961",
  },
  {
    id: "slb2025",
    citation:
      "Single-leg bridge endurance norms, n=77, mean age 20 (Georgia Southern University; year not shown)",
    url: "https://scholars.georgiasouthern.edu/en/publications/establishing-normative-values-and-clinician-assessment-accuracy-f/",
  },
  {
    id: "bishop2018",
    citation: "Bishop et al. 2018: gluteal vs TFL EMG in 13 exercises",
    url: "https://scribd.com/document/699079454/2018-Bishop-Glut-med-max-and-TFL-activation-in-exercise",
  },
  {
    id: "macadam2015",
    citation:
      "Macadam, Cronin & Contreras 2015, Int J Sports Phys Ther: gluteal EMG systematic review (read as an abstract only)",
    url: null,
  },
  {
    id: "owen2020",
    citation: "Owen et al. 2020 network meta-analysis of exercise for NSCLBP",
    url: "http://bjsm.bmjjournals.com/content/54/21/1279.full.txt",
  },
  {
    id: "mcgill1999",
    citation: "McGill et al. 1999: side-bridge endurance ratios",
    url: "https://pubmed.ncbi.nlm.nih.gov/10453772/",
  },
  {
    id: "sbt2022",
    citation: "Juan-Recio et al. 2022: validity of the side-bridge test",
    url: "https://www.mdpi.com/2079-7737/11/7/1043",
  },
  {
    id: "distefano2009",
    citation: "Distefano et al. 2009: gluteal EMG in lunges (cited from memory, not re-read)",
    url: null,
  },
  {
    id: "macaskill2014",
    citation: "MacAskill et al. 2014: gluteal EMG in step-ups",
    url: "https://studylib.net/doc/10804908/ijspt-gluteal-muscle-activity-during-weightbearing-and-no...",
  },
];

const byId = new Map(evidence.map((source) => [source.id, source]));

/** A source by its id; undefined when nothing goes by that name. */
export function evidenceById(id: string): Evidence | undefined {
  return byId.get(id);
}
