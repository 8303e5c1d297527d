// include: looping
