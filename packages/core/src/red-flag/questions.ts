import type { RedFlagQuestionId } from "./question-ids.ts";

/**
 * The questions in plain words, as they were asked under `questionsVersion`. They ask for what is new or changing, as the
 * warning cards do (begun or quickly changing within about two weeks), but for what lasts, such as a cancer in the past.
 */
const wording: Record<RedFlagQuestionId, string> = {
  inner_thighs:
    "Have you lost feeling, or do you have new pins and needles, between your inner thighs or at your genitals?",
  back_passage: "Is there new numbness around your back passage or your buttocks?",
  wiping: "Does it feel different when you wipe after going to the toilet?",
  urine_control: "Is it getting harder to start, to stop or to hold your urine?",
  urine_not_felt: "Do you no longer feel it when you pass urine?",
  urine_leak: "Do you leak urine, and did not before?",
  bladder_full: "Can you no longer tell whether your bladder is full?",
  bowel_leak: "Do you leak from your bowel, and did not before?",
  bowel_not_felt: "Do you no longer feel it when you open your bowels?",
  sex: "Have erection, ejaculation or feeling during sex changed lately?",
  both_legs: "Have you new pain, or pins and needles, in both legs?",
  leg_weakness: "Is one of your legs, or are both, getting weaker?",
  walking: "Has your walking changed lately: unsteady, tripping, or a foot that drags?",
  injury: "Did your pain begin with a bad fall, a crash or a heavy blow?",
  fragile_bones:
    "Did it begin with a small fall or strain, while you have osteoporosis (thin bones) or take steroid tablets?",
  cancer: "Have you ever had cancer?",
  weight_loss: "Have you lost weight lately without trying?",
  fever: "Do you have a fever or chills, or feel ill along with the pain?",
  infection: "Have you had a serious infection in the last weeks?",
  immunity: "Is your immune system weakened, by an illness or by medicine?",
  injected_drugs: "Have you injected drugs that nobody prescribed?",
  night_pain: "Does pain wake you or keep you awake at night, however you lie?",
  age: "Is your pain new, and are you younger than 20 or older than 50?",
  back_shape: "Has the shape of your back changed: a new bend, hump or step?",
  no_better:
    "Have you had pain for more than a month that gets no better, and that no clinician has looked at?",
  upper_back:
    "Do you have pain in your chest, or in your back between or above the shoulder blades?",
  pulsing: "Do you have a pulsing pain or a pulsing feeling in your belly?",
};

/** The question as the person reads it. */
export const redFlagQuestion = (id: RedFlagQuestionId): string => wording[id];
