"""Run by the fixture `dask_scheduler`: a Dask scheduler with two workers on this machine's own interface.

The workers are processes of their own and know nothing of the plugin, as on a real cluster. Prints the
scheduler's address and waits.
"""

import asyncio

from distributed import Nanny, Scheduler


async def serve():
    local = {"host": "127.0.0.1", "dashboard": False}
    async with (
        Scheduler(port=0, **local) as scheduler,
        Nanny(scheduler.address, nthreads=1, **local),
        Nanny(scheduler.address, nthreads=1, **local),
    ):
        print(scheduler.address, flush=True)
        await scheduler.finished()


if __name__ == "__main__":
    asyncio.run(serve())
