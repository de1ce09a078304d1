"""Run by the fixture `dask_scheduler`: a Dask scheduler with two workers on this machine's own interface.

The process knows nothing of the plugin, as on a real cluster. Prints the scheduler's address and waits.
"""

import asyncio

from distributed import Scheduler, Worker


async def serve():
    local = {"host": "127.0.0.1", "dashboard": False}
    async with (
        Scheduler(port=0, **local) as scheduler,
        Worker(scheduler.address, nthreads=1, **local),
        Worker(scheduler.address, nthreads=1, **local),
    ):
        print(scheduler.address, flush=True)
        await scheduler.finished()


if __name__ == "__main__":
    asyncio.run(serve())
