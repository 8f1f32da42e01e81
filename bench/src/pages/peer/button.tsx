import { useState } from "react";
import { createRoot } from "react-dom/client";

/** The least that a React page can do when it is tapped. */
function Peer() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)} style={{ padding: "2rem" }}>
      Logged {count}
    </button>
  );
}

createRoot(document.getElementById("root")!).render(<Peer />);
