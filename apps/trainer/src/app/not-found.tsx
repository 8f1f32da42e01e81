import { NothingHere } from "../shell/nothing-here.tsx";

export default function NotFoundPage() {
  return (
    <main>
      <NothingHere />
    </main>
  );
}
