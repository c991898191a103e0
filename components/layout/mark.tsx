/** The sign of the course: processes, guest kernel, hypervisor, hardware. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 22" aria-hidden="true">
      <rect width="12" height="4" rx="2" fill="var(--process)" />
      <rect y="6" width="16" height="4" rx="1" fill="var(--guest)" />
      <rect y="12" width="20" height="4" rx="1" fill="var(--hypervisor)" />
      <rect y="18" width="20" height="4" fill="var(--hardware)" />
    </svg>
  );
}
