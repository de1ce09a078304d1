"""Independent runs of a method: one after another here, in other processes, or on a cluster.

The three take the same call, ``run(function, shared, tasks, poll)``, and give
``function(shared, task)`` of each task, in the order of the tasks. What a run gives must
depend on nothing but its two arguments, which hold arrays and plain Python values.
"""
