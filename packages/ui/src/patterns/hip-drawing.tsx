/** The two drawings of the hip, 349 and 316 wide, 328 high: skin, bone outline, muscle washes. Own art, schematic. */
const bone = "fill-bone stroke-bone-line";

/** From the front: the person's right is at the left. */
export function FrontHip() {
  return (
    <g strokeWidth={2.2} strokeLinejoin="round">
      <path
        className="fill-skin"
        d="M105 0C101 56 66 92 63 160 62 222 76 274 83 328H165C168 274 168 218 174.500 188 181 218 181 274 184 328H270C276 274 287 222 286 160 283 92 248 56 244 0Z"
      />
      <HalfPelvis />
      <g transform="translate(349 0) scale(-1 1)">
        <HalfPelvis />
      </g>
      <path
        className={bone}
        d="M160 76C168 70 181 70 189 76 191 100 186 122 174.500 132 163 122 158 100 160 76Z"
      />
      <path className="fill-none stroke-bone-line" d="M168 92H181M169 103H180" />
    </g>
  );
}

function HalfPelvis() {
  return (
    <>
      <path
        className={bone}
        d="M160 78C150 56 138 46 124 46 105 46 91 64 92 90 93 112 107 122 116 136 123 148 118 160 112 170 118 190 128 204 141 213L172 184V166C160 162 150 152 148 136 146 116 156 100 160 78Z"
      />
      <ellipse
        className="fill-skin stroke-bone-line"
        cx={144}
        cy={180}
        rx={8}
        ry={13}
        transform="rotate(24 144 180)"
      />
      <path
        className={bone}
        d="M86 146C82 158 88 172 96 180 100 226 105 278 110 334H127C124 280 121 226 119 192 128 178 136 168 138 154 138 140 124 134 115 140 106 147 100 138 94 138 90 138 87 141 86 146Z"
      />
    </>
  );
}

/** The wash of the muscle at the front pocket, on the person's right as drawn. */
export function FrontWash() {
  return <path className="fill-muscle" d="M106 94C92 110 80 152 88 198 102 178 114 134 106 94Z" />;
}

/** In profile, facing right. */
export function SideHip() {
  return (
    <g strokeWidth={2.2} strokeLinejoin="round">
      <path
        className="fill-skin"
        d="M91 0V58C84 86 49 100 48 145 47 190 86 200 86 244V328H196C203 282 213 244 214 202 214 176 227 140 225 100 223 60 216 30 213 0Z"
      />
      <path className={bone} d="M122 142C114 152 116 178 128 188 136 178 132 160 138 148Z" />
      <path
        className={bone}
        d="M99 88C99 58 121 41 143 41 171 42 191 62 191 84 191 100 177 112 172 126 171 140 165 148 153 150 141 152 129 146 127 134 123 118 101 110 99 88Z"
      />
      <path
        className={bone}
        d="M121 156C119 138 157 134 158 156 159 168 153 172 153 184L152 334H128L127 184C127 172 122 168 121 156Z"
      />
      <path
        className="fill-muscle"
        d="M108 78C124 60 156 56 174 72 170 100 156 122 142 138 126 124 110 104 108 78Z"
      />
      <path className="fill-muscle" d="M190 92C172 104 152 158 159 212 178 186 202 134 190 92Z" />
    </g>
  );
}
