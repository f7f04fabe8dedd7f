/** The sign of the game: a house of three storeys, with the four orders on its middle floor. */
export function HouseMark() {
  return (
    <svg className="house-mark" viewBox="0 0 96 96" aria-hidden>
      <path d="M8 34 48 10l40 24" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" />
      <path d="M14 34v50h68V34M14 52h68M14 69h68" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M4 88h88" stroke="currentColor" strokeWidth="5" />
      <path d="M26 49V39M40 49V37M56 49V40M70 49V38" stroke="currentColor" strokeWidth="4" />
      <circle cx="25" cy="60.500" r="4" fill="var(--order-liberal)" />
      <path d="m40.300 56 4.600 8.400h-9.200z" fill="var(--order-transformative)" />
      <path d="M52 56.800h7.600v7.600H52z" fill="var(--order-mercantilist)" />
      <path d="m71 55.600 5 5-5 5-5-5z" fill="var(--order-sovereign)" />
      <g fill="currentColor">
        <circle cx="24" cy="79" r="1.700" />
        <circle cx="31" cy="76" r="1.700" />
        <circle cx="38" cy="80" r="1.700" />
        <circle cx="46" cy="77" r="1.700" />
        <circle cx="54" cy="80" r="1.700" />
        <circle cx="61" cy="76" r="1.700" />
        <circle cx="70" cy="79" r="1.700" />
      </g>
    </svg>
  );
}
