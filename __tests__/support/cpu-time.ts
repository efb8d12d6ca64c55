/** How much a program works, whatever else the machine does meanwhile. */
export interface CpuTimer {
  /** Processor time of this process since the timer began, in milliseconds. */
  elapsed(): number;
}

export function startCpuTimer(): CpuTimer {
  const start = process.cpuUsage();
  return {
    elapsed: () => {
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    },
  };
}
